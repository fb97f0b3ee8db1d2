import './handover.css';

export { HandoverPane, type HandoverPaneProps } from './handover-pane';
