/** @import { UploadedFile } from './types.js' */
import { Refused, uploadFile } from './api.js';
import { fill, h, icon } from './dom.js';
import { words } from './words.js';

/** @typedef {{ file: File, state: 'uploading' | 'ready' | 'failed', kept?: UploadedFile, why?: string, again?: boolean }} Upload */

/**
 * Files chosen for the next message: each goes up at once and shows how it is doing.
 * @param {() => void} onChange
 */
export function createUploads(onChange) {
  /** @type {Upload[]} */
  let uploads = [];
  const element = h('div', { class: 'uploads', 'aria-live': 'polite' });

  /** @param {Upload} upload */
  async function carry(upload) {
    upload.state = 'uploading';
    upload.again = false;
    draw();
    try {
      upload.kept = await uploadFile(upload.file);
      upload.state = 'ready';
    } catch (error) {
      upload.state = 'failed';
      // The same file is refused again: only what failed on the way is worth another try.
      upload.again = !(error instanceof Refused) || error.passing;
      upload.why = error instanceof Refused ? `${error.message} ${error.remedy}`.trim() : '';
    }
    draw();
  }

  const failed = () => uploads.some((each) => each.state === 'failed');

  function draw() {
    fill(element, ...uploads.map(chip), failed() && h('p', { class: 'trouble' }, words().uploadsHold));
    onChange();
  }

  /** @param {Upload} upload */
  function chip(upload) {
    const remove = () => {
      uploads = uploads.filter((each) => each !== upload);
      draw();
    };
    return h(
      'div',
      { class: `upload upload-${upload.state}` },
      icon(upload.state === 'failed' ? 'alert' : 'file'),
      h('span', { class: 'upload-name' }, upload.file.name),
      upload.state === 'uploading' && h('small', {}, words().uploading),
      upload.state === 'failed' && h('small', {}, upload.why || words().uploadFailed),
      upload.again && h('button', { class: 'link', type: 'button', on: { click: () => void carry(upload) } }, words().retry),
      h(
        'button',
        { class: 'icon-button small', type: 'button', 'aria-label': words().remove(upload.file.name), on: { click: remove } },
        icon('close'),
      ),
    );
  }

  return {
    element,
    /** @param {Iterable<File>} files */
    add(files) {
      for (const file of files) {
        /** @type {Upload} */
        const upload = { file, state: 'uploading' };
        uploads.push(upload);
        void carry(upload);
      }
    },
    /** Whether a message can go now: nothing is still on its way up or failed. */
    settled: () => uploads.every((each) => each.state === 'ready'),
    ready: () => uploads.flatMap((each) => (each.kept ? [each.kept] : [])),
    clear() {
      uploads = [];
      draw();
    },
  };
}
