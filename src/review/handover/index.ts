import './handover.css';

export { HandoverView, type HandoverViewProps, type VerifiedLog } from './handover-view';
