drop schema if exists bench cascade;
create schema bench;
select setseed(0.42);
create table bench.made as
select n,
       md5(n::text)::uuid as peer,
       (random() * 3)::int as gender,
       random() < 0.8 as online,
       random() < 0.5 as in_person,
       timestamptz '2027-06-01' + n % 300 * interval '1 day' - interval '250 day' as valid_until,
       1::bigint * (random() < 0.85)::int + 2 * (random() < 0.5)::int + (1::bigint << (2 + (random() * 49)::int)) as languages,
       ((random() * (1::bigint << 28))::bigint & (random() * (1::bigint << 28))::bigint & ((1 << 28) - 1)) | 128 as parts,
       (random() * (1 << 20))::bigint & (random() * (1 << 20))::bigint & (random() * (1 << 20))::bigint as ways,
       radians(51 + 2.3 * random()) as latitude,
       radians(4 + 3 * random()) as longitude,
       (random() * 9e18)::bigint as tie
  from generate_series(1, :size) as n;
create table bench.told as
select peer, experience::smallint, (1 + (random() * 2)::int)::smallint as band
  from (select distinct m.peer, least(48, floor(49 * power(random(), 1.7)))::int as experience
          from bench.made m, generate_series(1, 3) as times where m.n + times > 0) as each;
create table bench.peer as
select m.*,
       (select string_agg(repeat((m.parts >> part & 1)::text, 23)
                   || ((m.parts >> part & 1) & (m.parts >> (part + 1) % 28 & 1))::text, '' order by part)
          from generate_series(0, 27) as part)::bit(672) as hours,
       cos(latitude) * cos(longitude) as px, cos(latitude) * sin(longitude) as py, sin(latitude) as pz,
       t.e1, t.e2, t.e3, t.longest
  from bench.made m
  join (select peer, bit_or(1::bigint << experience) as e1,
               coalesce(bit_or(1::bigint << experience) filter (where band >= 2), 0) as e2,
               coalesce(bit_or(1::bigint << experience) filter (where band >= 3), 0) as e3,
               max(band) as longest
          from bench.told group by peer) as t using (peer);
create table bench.narrow (like matching.candidate including all);
insert into bench.narrow (experience, band, gender, online, in_person, valid_until, languages, zone, hours, ways, experiences,
       two_years, five_years, x, y, z, town, tie, peer, programme)
select r.experience, r.band, gender, online, in_person, valid_until, languages, 1, hours, ways, e1, e2, e3, px, py, pz, n, tie,
       peer, peer
  from bench.peer p
  join (select peer, experience, band from bench.told union all select peer, -1, longest from bench.peer) as r using (peer)
 order by r.experience, peer;
create table bench.book (peer uuid primary key, longest smallint, gender smallint, online boolean, in_person boolean,
       valid_until timestamptz, x real, y real, z real, town bigint, tie bigint);
insert into bench.book select peer, longest, gender, online, in_person, valid_until, px, py, pz, n, tie from bench.peer;
create table bench.book_experience (peer uuid, experience smallint, band smallint, primary key (experience, peer));
insert into bench.book_experience select peer, experience, band from bench.told;
create index on bench.book_experience (peer);
create table bench.book_bit (peer uuid, kind text, bit smallint, primary key (peer, kind, bit));
insert into bench.book_bit
select peer, kind, bit from bench.peer p,
       lateral (values ('language', p.languages), ('part', p.parts), ('way', p.ways)) as m(kind, mask),
       generate_series(0, 62) as bit where mask >> bit & 1 = 1;
create table bench.wide (peer uuid primary key, e1 int[], e2 int[], e3 int[], longest smallint, languages int[], parts int[],
       ways int[], gender smallint, online boolean, in_person boolean, valid_until timestamptz, x real, y real, z real,
       town bigint, tie bigint);
insert into bench.wide
select peer,
       array(select b from generate_series(0, 62) b where e1 >> b & 1 = 1),
       array(select b from generate_series(0, 62) b where e2 >> b & 1 = 1),
       array(select b from generate_series(0, 62) b where e3 >> b & 1 = 1), longest,
       array(select b from generate_series(0, 62) b where languages >> b & 1 = 1),
       array(select b from generate_series(0, 62) b where parts >> b & 1 = 1),
       array(select b from generate_series(0, 62) b where ways >> b & 1 = 1),
       gender, online, in_person, valid_until, px, py, pz, n, tie
  from bench.peer;
create index on bench.wide using gin (e1);
create index on bench.wide using gin (e2);
create index on bench.wide using gin (e3);
analyze bench.narrow;
analyze bench.book;
analyze bench.book_experience;
analyze bench.book_bit;
analyze bench.wide
