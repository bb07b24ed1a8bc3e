import { texts } from '../language/language.ts';

/** The types that every provider of images accepts. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

const MIB = 1024 * 1024;
/** Limit of the chosen file. */
const MAX_FILE_BYTES = 20 * MIB;
/** A larger image is sent smaller: models scale it down anyway, and it must fit into a request with several others. */
const MAX_SENT_BYTES = 1.5 * MIB;
const MAX_SIDE_PX = 2048;

/**
 * Reads an image to send to a model, as a data URL. Scales a large one down.
 *
 * @throws Error with a text for the user
 */
export async function readImage(file: File): Promise<string> {
  if (!IMAGE_TYPES.includes(file.type)) throw new Error(texts().composer.imageType(file.name));
  if (file.size > MAX_FILE_BYTES)
    throw new Error(texts().composer.imageTooLarge(file.name, Math.ceil(file.size / MIB), MAX_FILE_BYTES / MIB));
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) throw new Error(texts().composer.imageUnreadable(file.name));
  try {
    const scale = Math.min(1, MAX_SIDE_PX / Math.max(bitmap.width, bitmap.height));
    return await toDataUrl(scale === 1 && file.size <= MAX_SENT_BYTES ? file : await draw(bitmap, scale));
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, scale: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.max(1, bitmap.width * scale), Math.max(1, bitmap.height * scale));
  const context = canvas.getContext('2d');
  // JPEG has no transparency.
  if (context) context.fillStyle = 'white';
  context?.fillRect(0, 0, canvas.width, canvas.height);
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
