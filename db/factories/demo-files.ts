import sharp from 'sharp';
import type { MutationContext } from '@/db/mutations/context';
import { describeFile } from '@/db/mutations/describe-file';
import { recordUpload, type StoredUpload } from '@/db/mutations/uploads';
import { CENTRE } from '@/lib/media/crop';
import type { FileStorage } from '@/lib/storage/storage';
import type { PictureSpec } from './content/picture-spec';
import { renderPicture } from './content/pictures';

/** Where the demo's pictures come from; tests that need no pixels use a stand-in. */
export interface DemoFiles {
  /** Id of an uploaded illustration, described for the library. */
  picture(spec: PictureSpec, context: MutationContext): Promise<string | null>;
  /** Id of an uploaded proof of publication, a picture of the page. */
  proof(title: string, context: MutationContext): Promise<string>;
}

/** Who drew the illustrations, as the library names it. */
const SOURCE = 'Redaksi (ilustrasi demo)';

async function uploadPicture(
  context: MutationContext,
  { alt, caption }: PictureSpec,
  upload: StoredUpload,
): Promise<string> {
  const { id: fileId, version } = await recordUpload(context, upload);
  const details = { alt, caption, source: SOURCE, licence: 'office', focus: CENTRE } as const;
  const described = await describeFile(context, { fileId, version, details });
  if (!described.ok) throw new Error(`The demo broke a rule: ${JSON.stringify(described.reasons)}`);
  return fileId;
}

const escapeXml = (text: string) => text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);

function proofSvg(title: string): string {
  const lines = (title.match(/.{1,34}(\s|$)/g) ?? [title]).slice(0, 4);
  const text = lines.map(
    (line, row) => `<text x="40" y="${150 + row * 44}">${escapeXml(line.trim())}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="900">
    <rect width="720" height="900" fill="#fff"/><rect width="720" height="72" fill="#0b5d5a"/>
    <g font-family="DejaVu Sans, sans-serif"><text x="40" y="46" font-size="22" fill="#fff">Diskopindag Kota Malang</text>
    <g font-size="32" font-weight="bold" fill="#15211f">${text.join('')}</g>
    <rect x="40" y="350" width="640" height="300" fill="#dfe7e4"/>
    <text x="40" y="860" font-size="18" fill="#5c6b68">Tangkapan layar (data demo)</text></g></svg>`;
}

/** Illustrations and proofs drawn for the demo and kept in storage like any upload. Equal ones are drawn once. */
export function drawnDemoFiles(storage: FileStorage): DemoFiles {
  const drawn = new Map<string, Promise<{ sha256: string; bytes: number; width: number; height: number }>>();

  async function keep(key: string, draw: () => Promise<Buffer>) {
    const known = drawn.get(key);
    if (known) return known;
    const fresh = draw().then(async (content) => {
      const { width, height } = await sharp(content).metadata();
      return { ...(await storage.put([content])), width, height };
    });
    drawn.set(key, fresh);
    return fresh;
  }

  return {
    picture: async (spec, context) => {
      const stored = await keep(`${spec.scene} ${spec.palette}`, () => renderPicture(spec));
      const name = `ilustrasi-${spec.scene}.jpg`;
      return uploadPicture(context, spec, { ...stored, name, mime: 'image/jpeg' });
    },
    proof: async (title, context) => {
      const stored = await keep(title, () =>
        sharp(Buffer.from(proofSvg(title)))
          .png({ palette: true, colours: 16 })
          .toBuffer(),
      );
      return (await recordUpload(context, { ...stored, name: 'bukti-tayang.png', mime: 'image/png' })).id;
    },
  };
}

/** Rows without bytes, for tests of what the demo's figures say. */
export function pixelFreeDemoFiles(): DemoFiles {
  const upload = { sha256: '0'.repeat(64), mime: 'image/png', bytes: 1, width: 1, height: 1 };
  return {
    picture: (spec, context) => uploadPicture(context, spec, { ...upload, name: 'ilustrasi.png' }),
    proof: async (_, context) => (await recordUpload(context, { ...upload, name: 'bukti.png' })).id,
  };
}
