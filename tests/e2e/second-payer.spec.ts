import { dollars } from '../../src/domain/kernel/money.ts'
import { caseOf } from './support/cases.ts'
import { Journey } from './support/journey.ts'
import { backupOf, restore } from './support/seed.ts'
import { expect, test } from './support/site.ts'

test.describe.configure({ timeout: 150_000 })

async function opened(journey: Journey): Promise<void> {
  journey.walk.code().putRight()
  await restore(journey.page, backupOf(journey.walk))
  await journey.account.open()
}

test('Medicare sends the claim on to the supplement by itself; both answers are posted, and only then the patient is billed', async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('1741'))
  const { account, walk, one } = journey
  const second = one.line.second?.name ?? ''
  await opened(journey)
  await journey.send()
  await journey.wait()
  await expect(account.panel('Answer')).toContainText('MA18')
  await journey.post()
  await account.go('Patient')
  await expect(account.panel('Patient')).toContainText(`goes on to ${second}`)
  await expect(account.button('Send statement')).toHaveCount(0)
  await account.go('Answer')
  await expect(account.panel('Answer')).toContainText('Sent on by the first payer')
  await journey.wait()
  await account.go('Post')
  await expect(account.panel('Post')).toContainText('is OA-23')
  await journey.post()
  expect(walk.remitOf('second')?.paid).toBe(one.line.scenario.right.second?.paid)
  await journey.collect()
  await expect(account.panel('Zero')).toContainText(`Paid by ${second}`)
})

test('the second payer billed first denies with CO-22, and Why? leads to that step; in the right order, with the first result attached, it pays', async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('1634'))
  const { account, walk, one } = journey
  const { second, scenario } = one.line
  await opened(journey)

  await account.go('Claim')
  await account
    .panel('Claim')
    .getByRole('radio', { name: second?.name ?? '' })
    .check()
  await expect(account.panel('Claim')).toContainText('is not there yet')
  await account.send()
  walk.send([], 'original', 'second')
  await account.follows(walk)
  await journey.wait()
  await expect(account.panel('Answer')).toContainText('CO-22')
  const why = await account.why()
  await expect(why).toContainText(`You billed ${second?.name} before`)
  await journey.post()

  await journey.send()
  await journey.wait()
  await journey.post()
  const papers = account.panel('Claim').getByRole('region', { name: 'Explanation of benefits' })
  await expect(papers).toContainText(`Balanced: paid ${dollars(scenario.right.paid ?? 0)}`)
  await expect(papers.getByRole('checkbox')).toBeChecked()
})

test('a claim that should never have been billed is voided: the payer takes its payment back and the ledger is empty', async ({
  page,
}) => {
  const journey = new Journey(page, caseOf('0417'))
  const { account, walk } = journey
  await opened(journey)
  await journey.send()
  await journey.wait()
  await journey.post()
  const control = walk.remit?.control ?? ''
  await account.go('Answer')
  await account.panel('Answer').getByText('Should this claim never have been billed?').click()
  await account.button('Go to the claim').click()
  await account.choose('void')
  const typed = { '22.code': '8', '22.reference': control }
  await journey.send(typed, 'void')
  await journey.wait()
  await expect(account.panel('Answer')).toContainText('Taken back')
  await journey.post()
  expect(walk.balance).toEqual({ total: 0, insurance: 0, patient: 0 })
  expect(walk.account.stage).toBe('to-bill')
})
