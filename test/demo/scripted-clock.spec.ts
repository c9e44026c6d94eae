import { scriptedClock } from '../../scripts/demo/scripted-clock';

describe('the scripted clock', () => {
  it('shows office hours in Vietnam as moments in UTC', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    expect(clock.now()).toBe('2021-06-01T00:30:00.000Z');
    clock.moveTo('2021-12-20', '16:48');
    expect(clock.now()).toBe('2021-12-20T09:48:00.000Z');
  });

  it('advances with each reading', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    expect([clock.now(), clock.now(), clock.now()]).toEqual([
      '2021-06-01T00:30:00.000Z',
      '2021-06-01T00:30:01.000Z',
      '2021-06-01T00:30:02.000Z',
    ]);
  });

  it('refuses to go back behind what was shown, and stays where it was', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    clock.now();
    expect(() => {
      clock.moveTo('2021-06-01', '07:30');
    }).toThrow('the script goes back from 2021-06-01T00:30:01.000Z to 2021-06-01T00:30:00.000Z');
    expect(clock.now()).toBe('2021-06-01T00:30:01.000Z');
  });

  it('refuses what is no moment', () => {
    expect(() => scriptedClock('2021-06-31', '7 giờ')).toThrow('no such moment: 2021-06-31 7 giờ');
  });
});
