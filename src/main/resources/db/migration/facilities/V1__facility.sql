create schema facilities;

-- Places for treatment, from public lists: no person in them. What a list no longer has becomes inactive, not deleted.
create table facilities.facility (
    id        uuid             primary key,
    key       text             not null unique,
    list      text             not null,
    name      text             not null,
    street    text             not null,
    town      text             not null,
    region    text             not null,
    postcode  text             not null,
    country   text             not null,
    latitude  double precision not null,
    longitude double precision not null,
    active    boolean          not null,
    constraint a_place_is_on_the_earth check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint a_country_is_two_capitals check (country ~ '^[A-Z]{2}$')
);

-- The nearest are searched in a box that grows; the box is a stretch of latitude and one of longitude.
create index facility_by_place on facilities.facility (latitude, longitude) where active;
create index facility_by_postcode on facilities.facility (postcode);
create index facility_by_town on facilities.facility (lower(town));

create table facilities.service (
    facility uuid    not null references facilities.facility (id),
    list     text    not null,
    kind     text    not null check (kind in ('mental_health', 'substance_use')),
    unit     text    not null,
    phone    text    not null,
    website  text    not null,
    active   boolean not null,
    primary key (facility, list, kind, unit)
);

call viewer.class('facilities.facility', 'public', 'id, key, list, name, street, town, region, postcode, country,
    latitude, longitude, active');
call viewer.class('facilities.service', 'public', 'facility, list, kind, unit, phone, website, active');

grant usage on schema facilities to naast_viewer, naast_job, naast_match;
grant select on facilities.facility, facilities.service to naast_viewer, naast_match;
-- Only an import writes, whoever began it.
grant select, insert, update on facilities.facility, facilities.service to naast_job;
