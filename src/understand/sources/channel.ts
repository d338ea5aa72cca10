/** How a customer came to us, in the words the field uses (来源渠道). */
export type SourceChannel = 'referral' | 'exhibition' | 'website' | 'cold_call' | 'advert' | 'partner' | 'tender' | 'social';
