/**
 * What the page keeps and the API gives. Types only.
 * @typedef {import('../../../src/card.js').Card} Card
 * @typedef {import('../../../src/card.js').CardPart} CardPart
 * @typedef {import('../../../src/card.js').CardAction} CardAction
 * @typedef {import('../../../src/card.js').Field} Field
 * @typedef {import('../../../src/terms.js').PersonRole} PersonRole
 * @typedef {import('../render.js').WireMessage} Message
 * @typedef {{ id: string, name: string, role: PersonRole, manager?: string }} Person
 * @typedef {{ id: string, name: string, members: readonly string[] }} Group
 * @typedef {{ id: string, name: string, contentType: string, bytes: number }} UploadedFile
 * @typedef {{ id: string, as: string, in: string, text: string, files: readonly UploadedFile[], at: string, state: 'sending' | 'waiting' | 'refused', reason?: string }} Pending
 * A message on its way: it leaves this list when the server has it.
 */
export {};
