import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '@/lib/document-import/read-document';
import type { ReadableKind } from '@/lib/document-import/readable-kind';

const { content, kind } = workerData as { content: Uint8Array; kind: ReadableKind };
parentPort?.postMessage(readDocument(Buffer.from(content.buffer), kind));
