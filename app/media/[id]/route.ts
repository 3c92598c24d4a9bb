import { z } from 'zod';
import { currentSession } from '@/app/session';
import { database } from '@/db/client';
import { fileWithinReach, publicFile } from '@/db/queries/files';
import type { FileRow } from '@/db/schema/files';
import { isPicture } from '@/lib/files/accepted-types';
import { negotiatedFormat } from '@/lib/images/negotiate';
import { fileStorage } from '@/lib/storage/file-storage';
import { mediaHeaders } from './media-headers';
import { isOfTheDesk, readMediaRequest, type Wanted } from './media-request';
import { storedMedia } from './stored-media';

type Context = { params: Promise<{ id: string }> };

const HIDDEN = { status: 404, headers: { 'Cache-Control': 'private, no-store' } };

function notFound(): Response {
  return new Response('404', HIDDEN);
}

/**
 * A file by id: `?w=320|640|960|1280|1920` gives a picture in that width, as AVIF to who accepts it and else
 * as WebP; `&utuh` before it was cropped, `?asli` the file as it was uploaded. Public only as far as an
 * article on the site shows it or it is the office's logo, and then never the original with the camera's
 * notes; everything else asks for a session within whose reach it lies, and is 404 to all others.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const wanted = readMediaRequest(new URL(request.url));
  if (!wanted || !z.uuid().safeParse(id).success) return notFound();
  const open = isOfTheDesk(wanted) ? null : await publicFile(database(), id);
  const file = open ?? (await fileInSession(id));
  if (!file) return notFound();
  const media = await storedMedia(
    fileStorage(),
    file,
    shownAs(file, wanted),
    negotiatedFormat(request.headers.get('accept')),
  );
  if (!media) return notFound();
  const headers = mediaHeaders(media, { isPublic: open !== null, asDownload: wanted.kind === 'original' });
  if (
    request.headers
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(media.etag)
  ) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(media.stored.stream(), { headers });
}

async function fileInSession(id: string): Promise<FileRow | null> {
  const session = await currentSession();
  return session ? fileWithinReach(database(), session.actor, id) : null;
}

/** Pictures are looked at as they were made for it: an original may say where and with what it was taken. */
function shownAs(file: FileRow, wanted: Wanted): Wanted {
  return wanted.kind === 'asUploaded' && isPicture(file.mime)
    ? { kind: 'width', width: 1920, uncropped: false }
    : wanted;
}
