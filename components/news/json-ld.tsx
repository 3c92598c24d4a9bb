import { jsonForScript } from '@/lib/public/json-ld';

/** Structured data for search engines. */
export function JsonLd({ value }: { value: unknown }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonForScript escapes what could end the element
      dangerouslySetInnerHTML={{ __html: jsonForScript(value) }}
    />
  );
}
