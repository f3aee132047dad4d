/** Storybook's interface in the programme's colours. The values are copies of src/theme/tokens.styles.ts. */
import {create} from 'storybook/theming/create';

export const theme = create({
  base: 'light',
  brandTitle: 'Open for business · widgets',
  fontBase: "'Titillium Web', system-ui, sans-serif",
  colorPrimary: '#123f9c',
  colorSecondary: '#123f9c',
  appBg: '#eef2fa',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#cdd6e8',
  appBorderRadius: 0,
  inputBorderRadius: 0,
  textColor: '#0a1e4d',
  textMutedColor: '#4a587a',
  barTextColor: '#4a587a',
  barSelectedColor: '#123f9c',
  barHoverColor: '#123f9c',
  barBg: '#ffffff',
});
