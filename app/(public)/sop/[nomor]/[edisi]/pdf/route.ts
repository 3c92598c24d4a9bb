import { formPdf, noSuchForm } from '../../../form-pdf';
import { type EditionParams, requestedEdition } from '../../../requested-edition';

export const dynamic = 'force-dynamic';

/** The official form of one authorised edition, as PDF. */
export async function GET(request: Request, { params }: EditionParams): Promise<Response> {
  const { nomor, edisi } = await params;
  const found = await requestedEdition(nomor, edisi);
  return found ? formPdf(request, found.version, found.inForce) : noSuchForm();
}
