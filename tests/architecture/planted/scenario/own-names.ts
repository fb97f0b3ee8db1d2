const Date = 1;
export { Date };
