/** What a picture says: its own words, line by line, and what sort of picture it is. */
import { z } from 'zod';
import { prompt } from '../../drafting/prompt.js';

/** `card`: a business card. `talk`: a screenshot of a chat. `none`: nothing that is read. */
export const PICTURE = prompt({
  name: 'picture',
  quotes: ['caption'],
  output: z.object({
    sort: z.enum(['card', 'talk', 'quote', 'board', 'other', 'none']),
    lines: z.array(z.string().max(300)).max(80),
  }),
});
