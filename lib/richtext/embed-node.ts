import { Node } from '@tiptap/core';
import { embedAddress, embedAttributes, embedOf } from './embed';

/** An embed of an article: a block without words of its own, in HTML a paragraph with a link. */
export const ArticleEmbed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    // Read together by `embedAttributes` below, never one by one from the pasted element.
    const parseHTML = () => undefined;
    return {
      provider: { default: null, parseHTML },
      id: { default: null, parseHTML },
      title: { default: '', parseHTML },
    };
  },
  parseHTML() {
    return [{ tag: 'p[data-embed]', priority: 60, getAttrs: (element) => embedAttributes(element) }];
  },
  renderHTML({ node }) {
    const embed = embedOf(node.attrs);
    if (!embed) return ['p', {}];
    const link = ['a', { href: embedAddress(embed), rel: 'noopener' }, embed.title] as const;
    return ['p', { 'data-embed': embed.provider, 'data-embed-id': embed.id }, link];
  },
  renderText({ node }) {
    const embed = embedOf(node.attrs);
    return embed ? `${embed.title} ${embedAddress(embed)}` : '';
  },
});
