// A long picture cut into columns side by side, as a newspaper sets a long text: a page of ten thousand lines becomes one sheet.
import sharp, { type Sharp } from 'sharp'

const gap = 24
/** Shorter ones stay one column. */
const leastHeight = 1500

export const columns = async (whole: Sharp, most: number): Promise<Sharp> => {
  const { width, height } = await whole.metadata()
  const each = Math.max(leastHeight, Math.ceil(height / most))
  const count = Math.ceil(height / each)
  const parts = await Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      input: await whole
        .clone()
        .extract({ left: 0, top: index * each, width, height: Math.min(each, height - index * each) })
        .toBuffer(),
      left: index * (width + gap),
      top: 0,
    })),
  )
  const sheet = {
    width: count * (width + gap) - gap,
    height: Math.min(each, height),
    channels: 3,
    background: '#c33',
  } as const
  return sharp({ create: sheet }).composite(parts)
}
