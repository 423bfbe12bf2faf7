-- The first start of a programme is over once it has been open.
alter table organisations.programme add column was_open boolean not null default false;

-- Of those from before this was kept: whichever came to the last step, or stops, is not in its first start any more.
update organisations.programme set was_open = is_open or opens_again or stops_on is not null or start_step = 5;

alter table organisations.programme add constraint what_is_open_was_open check (was_open or not is_open);

call viewer.class('organisations.programme', 'public', 'was_open');
