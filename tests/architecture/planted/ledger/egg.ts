import { hen } from './hen';

export const egg = () => hen;
