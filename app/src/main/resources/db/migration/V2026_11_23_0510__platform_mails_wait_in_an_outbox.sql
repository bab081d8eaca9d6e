-- What leaves by e-mail waits here, put in by the transaction of its act. Once gone, neither the address nor the text stay:
-- a text may hold the link that opens a file.
create table platform.mail
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    kind            text        not null,
    written_at      timestamptz not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    ended_at        timestamptz,
    tries           int         not null default 0 check (tries >= 0),
    why             text,
    recipient       text,
    message         bytea,
    check ((state = 'WAITING') = (ended_at is null)),
    check ((recipient is null) = (message is null)),
    check (state <> 'WAITING' or message is not null),
    check (state <> 'SENT' or (message is null and why is null)),
    check (state <> 'GIVEN_UP' or why is not null)
);
create index on platform.mail (collectivity_id, written_at);
create index on platform.mail (collectivity_id, state) where state <> 'SENT';
call platform.wall('platform.mail');
revoke update, delete on platform.mail from maillage_app;
grant update (state, ended_at, tries, why, recipient, message) on platform.mail to maillage_app;
