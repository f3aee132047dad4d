import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/']},
  eslint.configs.recommended,
  {rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]}},
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: false}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {selector: 'TSEnumDeclaration', message: 'Use a union of literals.'},
      ],
      eqeqeq: 'error',
      'max-params': ['error', 3],
      'no-console': ['error', {allow: ['warn', 'error']}],
      '@typescript-eslint/no-empty-function': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    settings: {wc: {elementBaseClasses: ['LitElement', 'Widget']}},
  },
  {
    files: ['test/**/*.ts', 'vite.config.ts', '.storybook/*.ts', 'stories/**/*.stories.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
    },
  },
);
