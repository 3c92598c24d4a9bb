/** What is heard and not seen. A mixin, since a class cannot be composed within a media query or a descendant. */
const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
};

const config = {
  plugins: { 'postcss-preset-mantine': { mixins: { 'visually-hidden': visuallyHidden } } },
};

export default config;
