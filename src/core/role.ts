/** Owns the name of a part in the crisis team, such as who decides: an id of `roles.yaml`. */
export type RoleId = string;
