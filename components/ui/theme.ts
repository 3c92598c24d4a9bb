import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The office's accent: the deep blue-green of the city's old trees and tiled roofs after rain. */
const tugu: MantineColorsTuple = [
  '#ebf5f5',
  '#d3e8e8',
  '#a9d3d3',
  '#7bbcbd',
  '#52a5a7',
  '#2f8d90',
  '#19777b',
  '#0e6266',
  '#0a4f53',
  '#063b3e',
];

/** Warm neutrals; each step has a named use in tokens.css. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#eae7e1',
  '#ddd9d1',
  '#c6c1b7',
  '#a19b90',
  '#6d675d',
  '#4f4a42',
  '#36322c',
  '#211e1a',
];

const dark: MantineColorsTuple = [
  '#ebe8e3',
  '#d0ccc5',
  '#a8a39a',
  '#857f76',
  '#4b4741',
  '#393631',
  '#292622',
  '#1a1816',
  '#141210',
  '#0d0c0b',
];

const red: MantineColorsTuple = [
  '#fdf0ee',
  '#fbe3e0',
  '#f4c1bb',
  '#ec9a91',
  '#e2766b',
  '#d5524a',
  '#c23a33',
  '#a92c26',
  '#8b221d',
  '#5f1613',
];

const DIALOG = {
  content: { background: 'var(--desk-surface)' },
  header: { background: 'var(--desk-surface)' },
  title: { fontSize: '1rem', fontWeight: 650 },
};

export const theme = createTheme({
  primaryColor: 'tugu',
  primaryShade: { light: 7, dark: 6 },
  colors: { tugu, gray, dark, red },
  black: '#211e1a',
  fontFamily: 'var(--font-brand), system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.5' },
  headings: {
    fontFamily: 'var(--font-brand), system-ui, sans-serif',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: '0 1px 2px rgb(33 30 26 / 6%)',
    md: '0 4px 14px rgb(33 30 26 / 10%)',
    lg: '0 8px 24px rgb(33 30 26 / 12%)',
    xl: '0 16px 40px rgb(33 30 26 / 16%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { opacity: 0.45 } },
      styles: DIALOG,
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 150 }, overlayProps: { opacity: 0.45 } },
      styles: DIALOG,
    },
    Menu: {
      // The placeholder is a focusable thing without a role inside role=menu.
      defaultProps: { shadow: 'md', transitionProps: { duration: 100 }, withInitialFocusPlaceholder: false },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { openDelay: 350, transitionProps: { duration: 80 }, withArrow: false } },
    // The box around the pills shows the focus; a second ring inside it would only cramp them.
    TagsInput: { styles: { inputField: { outline: 'none' } } },
    MultiSelect: { styles: { inputField: { outline: 'none' } } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 12 } },
    Avatar: { defaultProps: { radius: '50%', color: 'tugu' } },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 2 } } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Skeleton: { defaultProps: { radius: 'sm' } },
    Alert: { defaultProps: { variant: 'light' } },
  },
});

/** Mantine's own variables, drawn from the semantic ones in tokens.css, so that each colour is said once. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--desk-bg)',
    '--mantine-color-text': 'var(--desk-text)',
    '--mantine-color-bright': 'var(--desk-text)',
    '--mantine-color-dimmed': 'var(--desk-dimmed)',
    '--mantine-color-placeholder': 'var(--desk-dimmed)',
    '--mantine-color-anchor': 'var(--desk-accent-text)',
    '--mantine-color-error': 'var(--time-past)',
    '--mantine-color-default': 'var(--desk-surface)',
    '--mantine-color-default-hover': 'var(--desk-hover)',
    '--mantine-color-default-color': 'var(--desk-text)',
    '--mantine-color-default-border': 'var(--desk-border-strong)',
    '--mantine-color-disabled': 'var(--desk-sunken)',
    '--mantine-color-disabled-color': 'var(--desk-dimmed)',
    '--mantine-color-disabled-border': 'var(--desk-border)',
    '--mantine-color-gray-text': 'var(--desk-dimmed)',
    '--mantine-color-gray-light-color': 'var(--desk-text)',
    '--mantine-color-gray-outline': 'var(--desk-dimmed)',
  };
  return {
    variables: {},
    light: shared,
    dark: {
      ...shared,
      '--mantine-color-tugu-light': '#12383a',
      '--mantine-color-tugu-light-hover': '#174547',
      '--mantine-color-tugu-text': 'var(--desk-accent-text)',
      '--mantine-color-red-text': 'var(--time-past)',
      '--mantine-color-gray-light': 'var(--desk-hover)',
      '--mantine-color-gray-light-hover': 'var(--desk-border)',
    },
  };
};
