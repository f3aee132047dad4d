/** A content management system that may remove tags and attributes that it does not know. */
export type Cms = 'WordPress' | 'Drupal' | 'TYPO3' | 'Joomla';

/** Selectors for the traces of each system. Most systems also write their name into `<meta name="generator">`. */
const marks: Readonly<Record<Cms, string>> = {
  WordPress: '[href*="/wp-content/"], [src*="/wp-content/"], [src*="/wp-includes/"], .wp-site-blocks',
  Drupal: '[data-drupal-selector], [data-drupal-link-system-path], [src*="/core/misc/drupal"]',
  TYPO3: '[href*="/typo3temp/"], [src*="/typo3temp/"], [src*="/typo3conf/"]',
  Joomla: '.joomla-script-options, [src*="/media/system/js/"]',
};

/** The system that made the page; `undefined` if none of them is recognised. */
export function cmsOf(page: Document): Cms | undefined {
  const generator = page.querySelector<HTMLMetaElement>('meta[name="generator" i]')?.content ?? '';
  const names = Object.keys(marks) as Cms[];
  return (
    names.find(name => generator.startsWith(name)) ?? names.find(name => page.querySelector(marks[name]))
  );
}
