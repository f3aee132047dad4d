import 'open-for-business-widgets/define';
import type {Feed, OfbBanner} from 'open-for-business-widgets';

const feed: Feed = {
  inLanguage: 'en',
  programme: {name: 'Feed', organizer: {en: 'City', it: 'Città'}, description: 'From the feed'},
};
const banner = document.querySelector('ofb-banner')!;
banner.content = feed;
banner.addEventListener('ofb-dismissed', ({detail}) => {
  document.querySelector('output')!.textContent = `${detail.remember} ${banner.variant}`;
});
document.querySelector('#level')!.addEventListener('click', () => (banner.headingLevel = 3));

document.addEventListener('ofb-failed', ({detail}) => console.error(detail.reason.trim()));
export const created: OfbBanner = document.createElement('ofb-banner');
