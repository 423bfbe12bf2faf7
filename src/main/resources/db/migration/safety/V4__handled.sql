-- What was handled is a list of its own.
create index concern_handled_by_programme on safety.concern (programme, handled_at desc) where handled_at is not null;
