# Harvests an archive with Debian's HTTP::OAI, which knows nothing of ours and goes on from token to token by itself: prints what it understood, one thing a line.
use strict;
use warnings;
use HTTP::OAI;

binmode STDOUT, ':encoding(UTF-8)';
my ($address, @bounds) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);

sub good { my ($what, $answer) = @_; die "$what: " . $answer->code . ' ' . $answer->message . "\n" if $answer->is_error || $answer->errors; return $answer; }

my $identify = good('Identify', $harvester->Identify);
print join(' ', 'identify', $identify->protocolVersion, $identify->deletedRecord, $identify->granularity, $identify->repositoryName), "\n";
my $formats = good('ListMetadataFormats', $harvester->ListMetadataFormats);
while (my $format = $formats->next) { print 'format ', $format->metadataPrefix, "\n"; }
good('ListSets', $harvester->ListSets(onRecord => sub { print 'set ', $_[0]->setSpec, "\n"; }));
good('ListRecords', $harvester->ListRecords(metadataPrefix => 'oai_dc', @bounds, onRecord => sub {
  my ($record) = @_;
  my $title = $record->is_deleted ? '' : join('|', map { $_->textContent } $record->metadata->dom->findnodes('.//*[local-name() = "title"]'));
  print join(' ', 'record', $record->identifier, $record->datestamp, $record->is_deleted ? 'deleted' : 'kept', $title), "\n";
}));
my $first;
good('ListIdentifiers', $harvester->ListIdentifiers(metadataPrefix => 'oai_dc', @bounds, onRecord => sub { $first //= $_[0]->identifier; print 'header ', $_[0]->identifier, "\n"; }));
my $one = good('GetRecord', $harvester->GetRecord(identifier => $first, metadataPrefix => 'oai_dc'))->next;
print 'one ', $one->identifier, "\n";
my $wrong = $harvester->GetRecord(identifier => 'oai:nowhere.example:t/0', metadataPrefix => 'oai_dc');
print 'error ', join(',', map { $_->code } $wrong->errors), "\n";
