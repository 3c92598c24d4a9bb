import { answerUpload } from '@/app/api/berkas/answer-upload';
import { takeInLogo } from './take-in-logo';

/**
 * Takes in a picture that may become the office's logo and answers 201 with its row; it becomes one when the
 * office is saved with it. Body and refusals as for /api/berkas.
 */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, 'office.manage', takeInLogo);
}
