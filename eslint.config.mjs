import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', '**/*.js', '**/*.cjs', '**/*.mjs']),
  {
    files: ['{src,schema,projections,scripts,test}/**/*.{ts,tsx}'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A new event, command or refusal that nobody handles is an error; `default:` would hide it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false },
      ],
      // Resolvers, inputs and object types are classes only because decorators need them.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An interface is a contract to implement, a type is a shape: both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, not by default.' },
      ],
    },
  },
  {
    files: ['{src,schema,projections}/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // A switch over an aggregate's event types stays one while there is a single type: the second must not
    // compile unhandled.
    files: ['src/domain/**/*.decider.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['{src/graphql,test}/**/*.ts'],
    rules: {
      // The classes of the schema are shapes without methods: resolvers answer with plain objects,
      // and spreading an input loses nothing.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Asymmetric matchers such as expect.any() are typed `any`, and the question decides what an answer of the
      // API holds.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // `expect(store.append)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // A stand-in implements an asynchronous port without anything to wait for.
      '@typescript-eslint/require-await': 'off',
      // A missing element fails the test where it is used, with its line.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
);
