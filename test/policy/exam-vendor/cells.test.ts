import { fits, sameName, spelling } from '../../../policy/exam-vendor/charset';
import { dayIn, instantIn, takenFrom } from '../../../policy/exam-vendor/cells';
import { compare, type Listed } from '../../../policy/exam-vendor/compare';
import { type Column, formats } from '../../../policy/exam-vendor/formats';
import { authorizationFields, candidateFields, misfits } from '../../../policy/exam-vendor/records';

const exam = { ClientCandidateID: 'EX27000001', ClientAuthorizationID: 'EX27000001-1', ExamDate: '2027/05/12', Grade: 'pass', NoShow: '' };

describe('a cell', () => {
  it.each([
    ['2027/05/12', '2027-05-12'],
    ['05/12/2027', '2027-05-12'],
    ['2027-05-12', '2027-05-12'],
    ['2027/05/13 01:30:00', '2027-05-12'], // UTC: still the 12th on the Pacific coast
  ])('%s is the Pacific day %s', (text, day) => expect(dayIn(text)).toBe(day));
  it.each(['2027/02/30', '12.05.2027', '2027/05/12 25:00:00', 'soon', ''])('"%s" is no day', (text) => expect(dayIn(text)).toBeUndefined());
  it('with a time is an instant in UTC', () => {
    expect(instantIn('2027/05/12 17:00:00')).toBe('2027-05-12T17:00:00.000Z');
    expect(instantIn('05/12/2027 17:00')).toBe('2027-05-12T17:00:00.000Z');
    expect(instantIn('2027/05/12')).toBeUndefined();
  });
});

describe('a line', () => {
  it('[801.11.note] gives outcome and date, and never a score', () => {
    const taken = takenFrom('exam', { ...exam, Score: '84', PassingScore: '70', Correct: '90', Incorrect: '10' });
    expect(taken).toEqual({ type: 'exam', examId: 'EX27000001', authorization: 'EX27000001-1', as: 'passed', examOn: '2027-05-12' });
    expect(formats.exam.columns.filter((column) => 'score' in column).map(({ name }) => name)).toEqual([
      'PassingScore',
      'Score',
      'Correct',
      'Incorrect',
      'Skipped',
      'Unscored',
    ]);
  });
  it('[403.6] of a no-show has no grade', () =>
    expect(takenFrom('exam', { ...exam, Grade: '', NoShow: 'true' })).toMatchObject({ as: 'no-show' }));
  it('says which column is wrong', () => {
    expect(takenFrom('exam', { ...exam, ExamDate: '' })).toEqual({ problem: 'missing', column: 'ExamDate' });
    expect(takenFrom('exam', { ...exam, ExamDate: '31/12/2027' })).toEqual({ problem: 'unknown-value', column: 'ExamDate' });
    expect(takenFrom('exam', { ...exam, Grade: 'excellent' })).toEqual({ problem: 'unknown-value', column: 'Grade' });
    expect(takenFrom('exam', { ...exam, Grade: '' })).toEqual({ problem: 'no-outcome', column: 'Grade' });
    expect(takenFrom('exam', { ...exam, ClientCandidateID: 'X'.repeat(26) })).toEqual({ problem: 'too-long', column: 'ClientCandidateID' });
  });

  const event = { ...exam, EventType: 'new-appointment', EventDate: '2027/04/01 17:00:00', AppointmentDate: '2027/05/12 17:00:00' };
  it('[401.1] of an appointment without its mode cannot be used', () => {
    expect(takenFrom('event', event)).toEqual({ problem: 'missing', column: 'DeliveryMode' });
    expect(takenFrom('event', { ...event, DeliveryMode: 'moon' })).toEqual({ problem: 'unknown-value', column: 'DeliveryMode' });
    expect(takenFrom('event', { ...event, DeliveryMode: 'test_center' })).toMatchObject({ appointment: { mode: 'test-center' } });
    expect(takenFrom('event', { ...event, DeliveryMode: 'online' })).toMatchObject({
      as: 'appointment',
      appointment: { at: '2027-05-12T17:00:00.000Z', mode: 'online' },
    });
  });
  it('that is accepted with a warning was not simply accepted', () => {
    const answer = { ...exam, Status: 'Accepted', Date: '2027/04/01 17:00:00', Message: 'WARNING: duplicate address' };
    expect(takenFrom('eac', answer)).toMatchObject({ as: 'warning' });
    expect(takenFrom('vcdc', { ...answer, Status: 'Error', Message: 'no' })).toMatchObject({ as: 'rejected', message: 'no' });
  });
});

describe('a name', () => {
  it.each([
    ['Núñez', 'Núñez', true],
    ['Łukasz', 'Lukasz', false],
    ['Nguyễn', 'Nguyen', false],
    ['Őry', 'Ory', false],
    ['O’Brien', 'O’Brien', true],
    ['Kaʻiulani', 'Ka‘iulani', false],
  ])('%s is written %s', (name, spelled, asItIs) => {
    const shown = spelling(name);
    expect([shown.fits, fits(name)]).toEqual([asItIs, asItIs]);
    expect(fits(shown.spelled)).toBe(true);
    expect(shown.spelled).toBe(spelled);
  });
  it('that no rule can write names what is lost', () => expect(spelling('李 Ana')).toEqual({ spelled: 'Ana', fits: false, lost: ['李'] }));
  it('is the same in another case and without accents', () => {
    expect(sameName('Núñez', 'NUNEZ')).toBe(true);
    expect(sameName('Ana', 'Bea')).toBe(false);
  });
});

describe('what the vendor is told', () => {
  it('[401.intro] has at most so many characters per column', () => {
    const inColumn = (type: 'cdd' | 'ead', name: string): number | undefined => {
      const column: Column | undefined = formats[type].columns.find((one) => one.name === name);
      return column?.limit;
    };
    const names = [
      'ClientCandidateID',
      'FirstName',
      'LastName',
      'Email',
      'Address1',
      'City',
      'State',
      'PostalCode',
      'Country',
      'Phone',
      'PhoneCountryCode',
    ];
    expect(names.map((name) => inColumn('cdd', name))).toEqual([25, 30, 50, 255, 40, 32, 20, 16, 3, 20, 3]);
    expect([inColumn('ead', 'ClientAuthorizationID'), inColumn('ead', 'ExamSeriesCode')]).toEqual([25, 20]);
  });

  const person = {
    examId: 'EX27000001',
    givenName: 'Ana',
    familyName: 'Núñez',
    email: 'a@example.com',
    street: '1 Main Street',
    city: 'Fresno',
    state: 'CA',
    postalCode: '93701',
    phone: '(555) 010-0100',
  };
  it('[401.intro] is a candidate and one authorization good for one exam within the window', () => {
    expect(misfits('cdd', { ...candidateFields(person), LastUpdate: '2027/05/12 17:00:00' })).toEqual([]);
    const fields = authorizationFields({
      examId: 'EX27000001',
      authorization: 'EX27000001-1',
      language: 'en',
      first: '2027-03-03',
      last: '2028-03-03',
      accommodationCodes: [],
    });
    expect(fields).toMatchObject({
      ExamAuthorizationCount: '1',
      EligibilityApptDateFirst: '2027/03/03',
      EligibilityApptDateLast: '2028/03/03',
    });
  });
  it('breaks a long street between words and keeps to the limits', () => {
    const fields = candidateFields({ ...person, street: '12345 North Van Ness Extension Boulevard, Building 7, Apartment 1234' });
    expect([fields['Address1'], fields['Address2']]).toEqual(['12345 North Van Ness Extension', 'Boulevard, Building 7, Apartment 1234']);
    expect(candidateFields({ ...person, familyName: 'N'.repeat(80) })['LastName']).toHaveLength(50);
  });
  it('says what is missing', () =>
    expect(misfits('cdd', candidateFields({ ...person, city: '' }))).toContainEqual({ column: 'City', as: 'missing' }));
});

describe('both lists', () => {
  const row: Listed = {
    authorization: 'EX27000001-1',
    examId: 'EX27000001',
    givenName: 'Ana',
    familyName: 'Núñez',
    first: '2027-03-03',
    last: '2028-03-03',
    open: true,
  };
  it('[401.intro] give one difference per thing that is not the same', () => {
    expect(compare([row], [{ ...row, familyName: 'NUNEZ' }])).toEqual([]);
    expect(compare([row], [])).toEqual([{ about: 'EX27000001-1', kind: 'unknown-to-vendor' }]);
    expect(compare([{ ...row, open: false }], [])).toEqual([]);
    expect(compare([], [row])).toEqual([{ about: 'EX27000001-1', kind: 'unknown-to-us' }]);
    expect(compare([row], [{ ...row, familyName: 'Other', last: '2028-01-01', open: false }]).map(({ kind }) => kind)).toEqual([
      'name-differs',
      'window-differs',
      'state-differs',
    ]);
  });
});
