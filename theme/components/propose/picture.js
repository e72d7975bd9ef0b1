// A logo made ready on the device: its kind judged by its content, drawn at most 800 pixels wide, encoded anew (which
// leaves the place and the author of a photograph behind) and light enough. The team encodes it anew again.

const MOST = 300 * 1024; // bytes: images/judge.py
const WIDE = 800; // pixels, on either side
const FILE = 30 * 1024 * 1024; // more than any phone's photograph: what is larger is not even opened
const KINDS = [
  [[0x89, 0x50, 0x4e, 0x47], 0],
  [[0xff, 0xd8, 0xff], 0],
  [[0x57, 0x45, 0x42, 0x50], 8],
];
const TOO_HEAVY = "Cette image pèse plus de 300 Kio\u202f; enregistrez-la en PNG, à 800 pixels de large.";

const accepted = (bytes) => KINDS.some(([mark, start]) => mark.every((value, index) => bytes[start + index] === value));

const encoded = (canvas, quality) => new Promise((resolve) => {
  canvas.toBlob(resolve, "image/webp", quality);
});

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}

function draw(image, canvas, widest) {
  const scale = Math.min(1, widest / Math.max(image.width, image.height));
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
}

// Base64 of a light image, drawn in `canvas` too; null where the browser cannot decode it. Throws a French sentence.
export async function prepare(file, canvas) {
  if (file.size > FILE) throw new Error("Ce fichier est trop lourd pour être un logo.");
  if (!accepted(new Uint8Array(await file.slice(0, 12).arrayBuffer()))) {
    throw new Error("Ce fichier n’est pas une image PNG, JPEG ou WebP. Un SVG ou un PDF peut contenir un programme\u00a0: exportez le logo en PNG.");
  }
  if (!window.createImageBitmap) throw new Error("Votre navigateur est trop ancien pour préparer un logo\u202f; joignez l’image à votre message.");
  let image;
  try {
    image = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => createImageBitmap(file));
  } catch {
    throw new Error("Cette image est abîmée, ou votre navigateur ne sait pas la lire\u202f; enregistrez-la de nouveau en PNG.");
  }
  for (const widest of [WIDE, 600, 400]) {
    draw(image, canvas, widest);
    for (const quality of [0.92, 0.8]) {
      const blob = await encoded(canvas, quality);
      if (blob && blob.size <= MOST) {
        image.close();
        return { data: await base64(blob), size: blob.size, width: canvas.width, height: canvas.height };
      }
    }
  }
  image.close();
  throw new Error(TOO_HEAVY);
}

// Draws again an image that was made ready before, from a draft.
export async function show(data, canvas) {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  if (!accepted(bytes)) throw new Error("Le logo du brouillon n’est pas une image.");
  const image = await window.createImageBitmap(new Blob([bytes]));
  draw(image, canvas, WIDE);
  image.close();
}
