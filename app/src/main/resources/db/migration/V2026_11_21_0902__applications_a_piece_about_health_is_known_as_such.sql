alter table applications.piece_request add column health boolean not null default false;
