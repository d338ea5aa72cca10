/** 二版 of 二版报价: what we sent is nobody. */
export const isVersion = (words: string): boolean => /^第?[一二两三四五六初终新老旧上末]+[版稿轮期批]$/.test(words);
