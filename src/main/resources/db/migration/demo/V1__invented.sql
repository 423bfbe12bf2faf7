create schema demo;

-- What was invented here, and since when. One row is enough: then everybody in this database is invented, for good.
create table demo.invented (
    what  text        primary key,
    since timestamptz not null
);

call viewer.class('demo.invented', 'public', 'what, since');

grant usage on schema demo to naast_viewer, naast_job;
grant select, insert on demo.invented to naast_job;
