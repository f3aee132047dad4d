/* global document */
import 'open-for-business-widgets/define';

const banner = document.querySelector('ofb-banner');
banner.content = {
  inLanguage: 'en',
  programme: {name: 'Feed', organizer: 'City', description: 'From the feed'},
};
banner.addEventListener('ofb-dismissed', ({detail}) => {
  document.querySelector('output').textContent = `${detail.remember} ${banner.variant}`;
});
document.querySelector('#level').addEventListener('click', () => (banner.headingLevel = 3));
