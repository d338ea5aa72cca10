/** What the buttons carry. A press can bring any text: what is not ours becomes a deal that does not exist. */
import { z } from 'zod';
import { LOSS_REASONS } from '../../terms.js';

const reviewSchema = z.object({ deal: z.number().int(), reason: z.enum(LOSS_REASONS) });
const winSchema = z.object({ deal: z.number().int(), how: z.enum(['named', 'unnamed', 'keep']) });

export type ReviewValue = z.infer<typeof reviewSchema>;
export type WinValue = z.infer<typeof winSchema>;

const parsed = <T>(schema: z.ZodType<T>, value: string | undefined): T | undefined => {
  try {
    return schema.safeParse(JSON.parse(value ?? '')).data;
  } catch {
    return undefined;
  }
};

export const writeReview = (value: ReviewValue): string => JSON.stringify(value);
export const readReview = (value: string | undefined): ReviewValue | undefined => parsed(reviewSchema, value);
export const writeWin = (value: WinValue): string => JSON.stringify(value);
export const readWin = (value: string | undefined): WinValue | undefined => parsed(winSchema, value);
