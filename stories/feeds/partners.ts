/** Invented partners, for states that the seven built-in partners do not have. */
import medium from '../../test/pages/logos/medium.svg?url&no-inline';
import mediumOnDark from '../../test/pages/logos/medium-on-dark.svg?url&no-inline';
import square from '../../test/pages/logos/square.svg?url&no-inline';
import tall from '../../test/pages/logos/tall.svg?url&no-inline';
import white from '../../test/pages/logos/white.svg?url&no-inline';
import wide from '../../test/pages/logos/wide.svg?url&no-inline';
import boxed from './partner-boxed.svg?url&no-inline';

const logos = {
  medium: {url: medium, width: 240, height: 96},
  mediumOnDark: {url: mediumOnDark, width: 240, height: 96},
  square: {url: square, width: 200, height: 200},
  tall: {url: tall, width: 100, height: 160},
  white: {url: white, width: 180, height: 60, ground: 'dark'},
  wide: {url: wide, width: 360, height: 60},
  boxed: {url: boxed, width: 300, height: 160},
  lost: {url: 'no-such-logo.svg', width: 240, height: 96},
};

const chamber = {
  id: 'chamber',
  name: 'Example Chamber of Commerce',
  nameStrong: 'of Commerce',
  url: '#chamber',
};
const university = {
  id: 'university',
  name: 'University of Example',
  nameStrong: 'of Example',
  url: '#university',
};
const bank = {id: 'bank', name: 'Bank of Example', nameStrong: 'of Example', url: '#bank'};
const park = {id: 'park', name: 'Example Science Park', nameStrong: 'Science Park', url: '#park'};
const foundation = {id: 'foundation', name: 'Example Foundation', nameStrong: 'Foundation'};
const town = {id: 'town', name: 'Town of Example', nameStrong: 'Example', url: '#town', tier: 'promoter'};

const feed = (...partners: readonly object[]) => ({inLanguage: 'en', partners});

export const withLogos = feed(
  {...town, logo: logos.wide},
  {...chamber, logo: logos.medium, logoDark: logos.mediumOnDark},
  {...university, logo: {...logos.square, ground: 'any'}},
  {...bank, logo: logos.white},
  {...park, logo: logos.tall},
  {...foundation, logo: logos.wide},
);

/** The same feed, but one logo file is missing and one partner has no logo. */
export const withLostLogo = feed(
  {...town, logo: logos.wide},
  {...chamber, logo: logos.lost},
  {...university, logo: logos.square},
  {...bank, logo: logos.medium},
  park,
);

export const boxedAndFree = feed(
  {...chamber, logo: logos.boxed},
  {...university, logo: logos.boxed},
  {...bank, logo: logos.boxed},
);

export const threePromoters = feed(
  town,
  {id: 'region', name: 'Example Region', nameStrong: 'Region', url: '#region', tier: 'promoter'},
  {...chamber, tier: 'promoter'},
  university,
  bank,
  park,
  foundation,
);

export const one = feed(university);

export const sixty = feed(
  ...Array.from({length: 60}, (_, index) => ({
    id: `example-${index + 1}`,
    name: `Example Partner ${index + 1}`,
    nameStrong: `Partner ${index + 1}`,
    url: `#example-${index + 1}`,
    tier: index < 4 ? 'promoter' : 'partner',
  })),
);

/** Long words with soft hyphens (U+00AD). */
export const german = {
  inLanguage: 'de',
  partners: [
    {
      id: 'ministerium',
      name: 'Beispiel\u00administerium für Wirtschafts\u00adförderungs\u00adangelegenheiten',
      nameStrong: 'Wirtschafts\u00adförderungs\u00adangelegenheiten',
      url: '#ministerium',
      tier: 'promoter',
    },
    {
      id: 'verband',
      name: 'Beispiel\u00adindustrie\u00advereinigung der Kraftfahrzeug\u00adzulieferer',
      nameStrong: 'der Kraftfahrzeug\u00adzulieferer',
      url: '#verband',
    },
    {
      id: 'kammer',
      name: 'Industrie- und Handels\u00adkammer Beispiel\u00adstadt',
      nameStrong: 'Beispiel\u00adstadt',
      url: '#kammer',
    },
    {
      id: 'unbroken',
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    },
  ],
};

export const arabic = {
  inLanguage: 'ar',
  headings: {partners: {name: 'من يفتح الأبواب', description: 'أسماء للمثال فقط.'}},
  partners: [
    {id: 'madina', name: 'مدينة المثال', nameStrong: 'المثال', url: '#madina', tier: 'promoter'},
    {id: 'iqlim', name: 'إقليم المثال', nameStrong: 'المثال', url: '#iqlim'},
    {id: 'ghurfa', name: 'غرفة تجارة المثال', nameStrong: 'المثال', url: '#ghurfa'},
    {id: 'jamia', name: 'جامعة المثال', nameStrong: 'المثال', url: '#jamia'},
    {id: 'ittihad', name: 'الاتحاد الصناعي'},
    {id: 'latin', name: 'CEIP Example', nameStrong: 'Example', url: '#latin'},
  ],
};
