export { HandoverPane, type HandoverPaneProps } from './handover-pane';
