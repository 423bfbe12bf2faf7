-- Whoever let us know something reads on their own page what became of it.
create index concern_by_raiser on safety.concern (raised_by, raised_at) where raised_by is not null;
