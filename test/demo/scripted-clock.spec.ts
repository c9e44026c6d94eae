import { scriptedClock } from '../../scripts/demo/scripted-clock';

describe('the scripted clock', () => {
  it('shows office hours in Vietnam as moments in UTC', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    expect(clock.now()).toBe('2021-06-01T00:30:00.000Z');
    clock.moveTo('2021-12-20', '16:48');
    expect(clock.now()).toBe('2021-12-20T09:48:00.000Z');
  });

  it('stands still however often it is read, and goes on by a second when it is told to', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    expect([clock.now(), clock.now()]).toEqual([
      '2021-06-01T00:30:00.000Z',
      '2021-06-01T00:30:00.000Z',
    ]);
    clock.tick();
    expect(clock.now()).toBe('2021-06-01T00:30:01.000Z');
  });

  it('goes on behind what was played before, whatever of that is played again', () => {
    const clock = scriptedClock('2021-06-01', '07:30', '2022-06-22T06:33:01.000Z');
    clock.moveTo('2021-12-20', '16:48');
    clock.moveTo('2022-06-22', '13:33');
    expect(clock.now()).toBe('2022-06-22T06:33:02.000Z');
    clock.moveTo('2022-06-22', '13:42');
    expect(clock.now()).toBe('2022-06-22T06:42:00.000Z');
  });

  it('refuses to go back behind what was shown, and stays where it was', () => {
    const clock = scriptedClock('2021-06-01', '07:30');
    clock.tick();
    expect(() => {
      clock.moveTo('2021-06-01', '07:30');
    }).toThrow('the script goes back from 2021-06-01T00:30:01.000Z to 2021-06-01T00:30:00.000Z');
    expect(clock.now()).toBe('2021-06-01T00:30:01.000Z');
  });

  it('refuses what is no moment', () => {
    expect(() => scriptedClock('2021-06-31', '7 giờ')).toThrow('no such moment: 2021-06-31 7 giờ');
  });
});
