export const open = () => import('../trainee');
