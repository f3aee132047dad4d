import type {Phrases} from './it.ts';

export const phrases: Phrases = {
  title: 'Widget check',
  checking: 'Checking…',
  healthy: 'All is well.',
  healthyHint: 'The widgets of this page have what they need.',
  count: {one: '{count} note', other: '{count} notes'},
  error: 'Error',
  warning: 'To be corrected',
  hint: 'To be looked at',
  find: 'Show in the page',
  again: 'Check again',
  copy: 'Copy the report',
  copied: 'Report copied.',
  copyByHand: 'The browser does not let us copy: select the report below.',
  report: 'Report',
  close: 'Close the check',
  remedies: {
    WordPress:
      'Write <div data-ofb="…">, which asks for no right, or use a “Custom HTML” block as a user who may write unfiltered HTML.',
    Drupal:
      'In the text format, add the tag with its attributes to the allowed HTML tags, or choose “Full HTML”.',
    TYPO3: 'Use a content element “Plain HTML”.',
    Joomla: 'In the text filters of the configuration, allow the tag for your group.',
  },
  rules: {
    noWidgets: [
      'The script is here, but the page has no widget.',
      'Put in a tag, for instance <ofb-banner></ofb-banner>. If you had, the CMS has removed it: use an HTML block.',
    ],
    noWidgetsIn: [
      'The script is here, but the page has no widget.',
      'Put in a tag, for instance <ofb-banner></ofb-banner>. If you had, {cms} has removed it. {remedy}',
    ],
    brokenTag: [
      'The tag is broken up: it contains “{found}”.',
      'The editor has put markup between its attributes: write it in one line, in an HTML block.',
    ],
    commentedTag: [
      '<{found}> stands in an HTML comment.',
      'Take away <!-- and -->, which the editor has put around it.',
    ],
    misspeltWrapper: ['data-ofb="{found}" is no widget of ours.', 'Did you mean data-ofb="{meant}"?'],
    unknownWrapper: ['data-ofb="{found}" is no widget of ours.', 'There are: {known}.'],
    misspeltTag: ['<{found}> is no tag of ours.', 'Did you mean <{meant}>?'],
    unknownTag: ['<{found}> is no tag of ours.', 'There are: {tags}.'],
    escapedTag: [
      'The code “{found}” can be read as text.',
      'The editor has turned it into text: paste it into an HTML block or the “Source” view.',
    ],
    notLoaded: [
      'The files of this widget did not arrive.',
      'Look at the browser’s network and console: a filter, a wrong address or the Content-Security-Policy (script-src {origin}) stops them.',
    ],
    trustedTypes: [
      'The page’s Content-Security-Policy forbids the Trusted Types policy “ofb”.',
      'Add ofb to the directive: trusted-types ofb.',
    ],
    blocked: [
      'The Content-Security-Policy stops {address} ({directive}).',
      'Add the origin {origin} to the directive {directive}.',
    ],
    twoVersions: [
      'Two versions of the widgets on one page: {running} stays, this script is {own}.',
      'Remove one of the two scripts.',
    ],
    twoScripts: ['The widgets’ script is loaded more than once: {addresses}.', 'Leave one <script>.'],
    classicScript: [
      '{address} is loaded without type="module".',
      'Add it: <script type="module" …>. Without it, the names of the script mix with those of the page.',
    ],
    noLanguage: [
      'The page does not say which language it is in.',
      'Write <html lang="en">: the widgets, screen readers and search engines depend on it.',
    ],
    noHeading: [
      'The page has no heading <h1>.',
      'Add an <h1>: screen reader users find their way by headings.',
    ],
    levelSkipped: [
      'The widget’s heading is of level {level}, the one before it of level {before}.',
      'Write heading-level="{wanted}", so that the page’s outline skips no level.',
    ],
    misspeltAttribute: ['There is no attribute {name}.', 'Did you mean {meant}?'],
    unknownAttribute: ['There is no attribute {name}.', 'This widget knows: {known}.'],
    misspeltValue: ['{name}="{found}" is no possible value.', 'Did you mean {name}="{meant}"?'],
    wrongValue: ['{name}="{found}" is no possible value.', 'Possible: {expected}.'],
    quotedValue: [
      'The value of {name} contains typographic quotation marks: {found}.',
      'A word processor has changed them. Write {name}="{meant}", with straight ones.',
    ],
    switchedOn: [
      '{name}="{found}" switches {name} on, whatever it says.',
      'To switch it off, remove the attribute.',
    ],
    unsafeAddress: [
      '{name} is no web address: {found}.',
      'Use https:, http:, mailto: or a relative address.',
    ],
    bareTag: [
      'This tag has no attributes.',
      'If you wrote some, the CMS has removed them: use an HTML block, or ask its administrator to allow them.',
    ],
    bareTagIn: ['This tag has no attributes.', 'If you wrote some, {cms} has removed them. {remedy}'],
    inParagraph: [
      'The editor has put the widget into a paragraph (<p>).',
      'Take it out of the <p>, which adds margins and a style of its own, or put it into a <div>: else the fallback may stay in sight below the widget.',
    ],
    unclosed: [
      'The tag is not closed: it contains the rest of the page.',
      'Write <{tag}></{tag}>; <{tag} /> is not enough.',
    ],
    hidden: ['The widget is hidden.', 'The page’s styles or an element around it hide it.'],
    outOfPeriod: [
      'The banner is hidden: it was closed, or today is outside its period ({period}).',
      'Look at from and until; remember keeps in mind who has closed it.',
    ],
    noWidth: [
      'The widget has no width.',
      'Give room to what contains it, for instance flex: 1 or width: 100%.',
    ],
    empty: ['The widget shows nothing.', 'Its part of the data ({part}) is empty.'],
    mixedContent: [
      'The page is https:, its data http: {address}.',
      'Browsers do not read that: publish it by https:.',
    ],
    feedForbidden: [
      '{address} cannot be read from this page.',
      'Its server must answer with Access-Control-Allow-Origin: {page} (or *), and be within reach.',
    ],
    feedMissing: ['{address} answered {status}.', 'Look at the address in src.'],
    feedUnreadable: [
      '{address} cannot be read: {reason}',
      'Check it with: npx open-for-business-widgets validate.',
    ],
    feedProblem: [
      '{address}, {path}: found {found}, expected {expected}.',
      'What is wrong is not shown. Check all of it with: npx open-for-business-widgets validate.',
    ],
    feedProblems: [
      '{address}: further faults, not listed here: {count}.',
      'Check all of it with: npx open-for-business-widgets validate.',
    ],
    partMissing: [
      '{address} has no part {part}: the built-in content is shown.',
      'Add {part}, even if it is empty.',
    ],
    contrast: [
      'The contrast between {front} and {back} is {ratio}:1, it must be at least {least}:1.',
      'Choose a darker or a lighter colour (WCAG 1.4.3).',
    ],
  },
};
