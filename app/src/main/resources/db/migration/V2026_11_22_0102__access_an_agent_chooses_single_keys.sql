alter table access.account add column single_keys boolean not null default true;
