import { answerUpload } from './answer-upload';
import { takeInFile } from './take-in-file';

/**
 * Takes in one file and answers 201 with its row. The body is the file itself, its name percent-encoded in
 * `X-Nama-Berkas`, or multipart/form-data with the file as a part. Refusals: 401, 403, 413, 415, 422.
 */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, 'material.handIn', takeInFile);
}
