/** Runs first on a page under a strict policy, and records everything that must not happen there. */
/* global window, addEventListener */
window.reports = [];
window.written = [];
window.pwned = () => window.reports.push('executed');
for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.reports.push(name);
addEventListener(
  'securitypolicyviolation',
  event => window.reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  true,
);
addEventListener('error', event => event.message && window.reports.push(`error ${event.message}`), true);
addEventListener('unhandledrejection', event => window.reports.push(`rejection ${event.reason}`));
for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...words) => window.written.push(words.map(String).join(' '));
}
