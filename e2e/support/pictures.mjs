// JPEGs made by the browser itself, so that no binary file has to be kept.
/** Files for an upload: each another picture of its size. */
export async function makePictures(page, sizes) {
  const made = await page.evaluate(async (sizes) => {
    const files = [];
    for (const [index, [width, height]] of sizes.entries()) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      const sky = context.createLinearGradient(0, 0, width, height);
      sky.addColorStop(0, `hsl(${index * 47} 60% 60%)`);
      sky.addColorStop(1, `hsl(${index * 47 + 90} 50% 25%)`);
      context.fillStyle = sky;
      context.fillRect(0, 0, width, height);
      context.fillStyle = 'white';
      context.beginPath();
      context.arc(width / 2, height / 2, height / 5, 0, 7);
      context.fill();
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      files.push([...new Uint8Array(await blob.arrayBuffer())]);
    }
    return files;
  }, sizes);
  return made.map((bytes, index) => ({ name: `picture-${index + 1}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }));
}
