-- A scanned page, a locked file and a damaged one are kept and typed by hand: which of them it was. Null is a page without text.
alter table recruitment.notice
    add column text_lack text check (text_lack in ('NO_TEXT', 'LOCKED', 'BROKEN')),
    add check (text_lack is null or textless);
