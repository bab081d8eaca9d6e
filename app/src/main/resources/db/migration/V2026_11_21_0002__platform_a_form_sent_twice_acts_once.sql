-- Opaque tokens drawn by pages: no person, no collectivity.
create table platform.form_sent
(
    token   uuid primary key,
    path    text        not null,
    sent_at timestamptz not null,
    led_to  text
);
create index on platform.form_sent (sent_at);
