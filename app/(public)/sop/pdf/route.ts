import { database } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { formPdf, noSuchForm } from '../form-pdf';

export const dynamic = 'force-dynamic';

/** The official form of the SOP in force, as PDF. */
export async function GET(request: Request): Promise<Response> {
  const version = await sopInForce(database());
  return version ? formPdf(request, version, version) : noSuchForm();
}
