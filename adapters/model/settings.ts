import type { ModelClass } from '../../src/model.js';

/** An endpoint that speaks OpenAI's wire format: OpenAI, DeepSeek, Qwen, Kimi, vLLM, Ollama … */
export interface ModelSettings {
  /** Local endpoints need none. */
  readonly apiKey?: string;
  /** Up to and with `/v1`, or what the vendor has in its place. */
  readonly baseUrl: string;
  readonly model: string;
  readonly fastModel?: string;
  readonly visionModel?: string;
  readonly transcribeModel?: string;
  readonly embedModel?: string;
}

/** The model that does work of a class. */
export function modelFor(settings: ModelSettings, wanted: ModelClass): string {
  switch (wanted) {
    case 'fast':
      return settings.fastModel ?? settings.model;
    case 'normal':
      return settings.model;
    case 'vision':
      return settings.visionModel ?? settings.model;
  }
}
