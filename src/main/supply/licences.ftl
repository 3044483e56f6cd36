<#-- How licences.md is written; the build fills in what the product contains and under what. -->
# Licences of what the product contains

Written by `./mvnw -Psupply package -DskipTests`, which fails where a licence is not among those that go with GPL-3.0-or-later. Where there are several, one may
choose. `LicencesIT` fails where something is packaged that is not in this list.

The archives `embedded-postgres-binaries-…` have PostgreSQL in them (PostgreSQL Licence) with what it is linked to: OpenSSL 1.1 (OpenSSL and SSLeay licences), ICU, libxml2, libxslt, zlib,
liblzma and OSSP uuid. It is unpacked and run as a program of its own; nothing of Debrief is linked to it.

| library | licences |
| --- | --- |
<#list dependencyMap as each>
<#assign library = each.getKey()/>
| ${library.groupId}:${library.artifactId}:${library.version} | ${each.getValue()?join(", ")} |
</#list>
