-- What a passkey was asked and answered, until it is too old to be answered again. Nobody is in it.
create table people.answered (
    challenge text        primary key,
    until     timestamptz not null
);

create index answered_by_age on people.answered (until);

call viewer.class('people.answered', 'public', 'challenge, until');

grant select, insert, delete on people.answered to naast_job;
