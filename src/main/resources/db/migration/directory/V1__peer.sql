create schema directory;

-- The one row that decides whether somebody is listed. "complete" says that their profile has all a listing needs.
create table directory.availability (
    peer            person_id   primary key,
    programme       uuid        not null,
    level           text        check (level in ('volunteer', 'certificate', 'diploma')),
    endorsements    text[]      not null default '{}',
    certified_until timestamptz,
    wanted          integer     not null default 0,
    capacity        integer     not null default 0,
    load            integer     not null default 0,
    paused          boolean     not null default false,
    consented       boolean     not null default false,
    hears           text        check (hears in ('page', 'mail')),
    complete        boolean     not null default false,
    open            boolean     generated always as
        (consented and complete and not paused and load < capacity and hears is not null) stored,
    constraint nobody_carries_more_than_they_have_room_for check (load between 0 and capacity),
    constraint nobody_has_room_for_more_than_twenty check (capacity <= 20 and wanted between 0 and 20)
);

create index availability_by_programme on directory.availability (programme);

-- Who they are on the site. The name is sealed; gender only when told; the place is a town.
create table directory.profile (
    peer      person_id primary key,
    name      bytea,
    languages text[]    not null default '{}',
    locality  text,
    online    boolean   not null default true,
    in_person boolean   not null default false,
    zone      text      not null,
    hours     text      not null default '',
    gender    text      check (gender in ('woman', 'man', 'non-binary')),
    helps     text[]    not null default '{}',
    constraint in_person_is_somewhere check (not in_person or locality is not null)
);

create table directory.item (
    id         uuid        primary key,
    peer       person_id   not null,
    experience text        not null,
    band       text        not null check (band in ('one-to-two', 'two-to-five', 'five-or-more')),
    ways       text[]      not null default '{}',
    words      bytea,
    print      bytea,
    audience   text        not null check (audience in ('everyone', 'asking', 'matched', 'only-me')),
    since      timestamptz not null
);

create unique index each_experience_is_told_once on directory.item (peer, experience);
create index item_by_print on directory.item (print) where print is not null;

-- Whoever may see more of a peer than everyone: they asked, or were accepted.
create table directory.acquaintance (
    peer   person_id not null,
    person person_id not null,
    stage  text      not null check (stage in ('asked', 'matched')),
    primary key (peer, person)
);

create index acquaintance_by_person on directory.acquaintance (person);

-- The same words on two profiles: for a coordinator to look at, never a verdict.
create table directory.alike (
    peer      person_id   not null,
    other     person_id   not null,
    programme uuid        not null,
    since     timestamptz not null,
    primary key (peer, other)
);

call viewer.class('directory.availability', 'matching', 'peer, programme, level, endorsements, certified_until, wanted,
    capacity, load, paused, consented, hears, complete, open');
call viewer.class('directory.profile', 'matching', 'peer, languages, locality, online, in_person, zone, hours, gender, helps');
call viewer.class('directory.profile', 'identity', 'name');
call viewer.class('directory.item', 'matching', 'id, peer, experience, band, ways, audience, since');
call viewer.class('directory.item', 'content', 'words, print');
call viewer.class('directory.acquaintance', 'identity', 'peer, person, stage');
call viewer.class('directory.alike', 'identity', 'peer, other, programme, since');
